#!/usr/bin/python3
"""How long LibreOffice takes to recalculate an exported workbook after one leaf cell changed.

usage: libreoffice-recalculate.py WORKBOOK.xlsx [CHANGES]

Starts LibreOffice without a window, opens the workbook, changes the first plain amount of the third
table's body again and again and reads the table's grand total each time, which forces the
recalculation. Prints the median in microseconds. Needs LibreOffice Calc and its Python bridge
(Debian: libreoffice-calc python3-uno).
"""
import pathlib, statistics, subprocess, sys, tempfile, time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import FORMULA, VALUE

PIPE = 'yubian-bench'


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance(
        'com.sun.star.bridge.UnoUrlResolver')
    for _ in range(120):
        try:
            return resolver.resolve(f'uno:pipe,name={PIPE};urp;StarOffice.ComponentContext')
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit('LibreOffice did not start')


def cells(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    for row in range(cursor.RangeAddress.EndRow + 1):
        for column in range(cursor.RangeAddress.EndColumn + 1):
            yield sheet.getCellByPosition(column, row)


def main():
    path = pathlib.Path(sys.argv[1]).resolve()
    changes = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ['soffice', '--headless', '--norestore', f'--accept=pipe,name={PIPE};urp',
             f'-env:UserInstallation=file://{profile}'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connect()
            desktop = context.ServiceManager.createInstanceWithContext(
                'com.sun.star.frame.Desktop', context)
            hidden = PropertyValue('Hidden', 0, True, 0)
            book = desktop.loadComponentFromURL(path.as_uri(), '_blank', 0, (hidden,))
            sheets = [s for s in (book.Sheets.getByIndex(i) for i in range(book.Sheets.Count))
                      if any(c.Type == FORMULA for c in cells(s))]
            sheet = sheets[2]
            total = next(c for c in cells(sheet) if c.Type == FORMULA)
            leaf = [c for c in cells(sheet) if c.Type == VALUE][-1]
            times = []
            for i in range(changes):
                before = time.perf_counter()
                leaf.Value = 100 + i
                total.Value
                times.append(time.perf_counter() - before)
            print(f'{statistics.median(times) * 1e6:.0f} us a change, {changes} changes, '
                  f'sheet {sheet.Name}')
            book.close(True)
        finally:
            office.terminate()
            office.wait(30)


main()
