"""unite-contours.py IN.ttf OUT.ttf: see UniteContours.java, which must lie beside this file."""
import os
import subprocess
import sys

from fontTools.pens.basePen import BasePen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont


class Commands(BasePen):
    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.text = []

    def _moveTo(self, p):
        self.text.append("M %g %g" % p)

    def _lineTo(self, p):
        self.text.append("L %g %g" % p)

    def _qCurveToOne(self, c, p):
        self.text.append("Q %g %g %g %g" % (c + p))

    def _closePath(self):
        self.text.append("Z")


def lines(font):
    glyphs = font.getGlyphSet()
    for name in font.getGlyphOrder():
        if font["glyf"][name].numberOfContours > 0:
            pen = Commands(glyphs)
            glyphs[name].draw(pen)
            yield name + "|" + " ".join(pen.text)


def glyph(text):
    pen = TTGlyphPen(None)
    words = text.split()
    while words:
        command, count = words.pop(0), 0
        count = {"M": 1, "L": 1, "Q": 2, "Z": 0}[command]
        points = [(int(words.pop(0)), int(words.pop(0))) for _ in range(count)]
        {"M": pen.moveTo, "L": pen.lineTo, "Q": pen.qCurveTo, "Z": pen.closePath}[command](*points)
    return pen.glyph()


font = TTFont(sys.argv[1])
tool = os.path.join(os.path.dirname(os.path.abspath(__file__)), "UniteContours.java")
united = subprocess.run(
    ["java", tool], input="\n".join(lines(font)).encode(), stdout=subprocess.PIPE, check=True
)
for line in united.stdout.decode().splitlines():
    name, text = line.split("|")
    font["glyf"][name] = glyph(text)
    font["glyf"][name].recalcBounds(font["glyf"])
font.save(sys.argv[2])
