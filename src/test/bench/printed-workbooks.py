#!/usr/bin/env python3
"""Makes the workbooks of src/test/resources/foreign: printed tables of the samples, saved by LibreOffice.

usage: src/test/bench/printed-workbooks.py        (needs soffice)

Each table's CSV becomes a workbook of its own, with codes and amounts as LibreOffice takes them for numbers;
all tables of a sample in one HTML document, with titles, merged headings and notes, become another.
"""
import csv, html, json, pathlib, subprocess, tempfile

GOLDEN = pathlib.Path('src/test/resources/golden')
OUT = pathlib.Path('src/test/resources/foreign')


def below(header, row, column):
    return any(header[r][column] for r in range(row + 1, len(header)))


def spans(header):
    """Row and column span of each heading."""
    found, end = {}, [[0] * len(header[0]) for _ in header]
    for r, row in enumerate(header):
        for c, text in enumerate(row):
            if not text:
                continue
            last = c
            while (last + 1 < len(row) and not row[last + 1] and below(header, r, last + 1) and below(header, r, c)
                   and (r == 0 or end[r - 1][last + 1] == end[r - 1][c])):
                last += 1
            bottom = r
            while last == c and bottom + 1 < len(header) and not header[bottom + 1][c]:
                bottom += 1
            for k in range(c, last + 1):
                end[r][k] = last + 1
            found[r, c] = (bottom - r + 1, last - c + 1)
    return found


def table(folder, each):
    rows = list(csv.reader((folder / each['file']).open(encoding='utf-8-sig', newline='')))
    width = max(map(len, rows))
    rows = [row + [''] * (width - len(row)) for row in rows]
    header, body = rows[:each['header_rows']], rows[each['header_rows']:]
    out = ['<table>']
    if each.get('table_no'):
        out.append(f'<tr><td>{html.escape(each["table_no"])}</td></tr>')
    out.append(f'<tr><td colspan="{width}">{html.escape(each["title"])}</td></tr>')
    out.append(f'<tr><td colspan="{width - 1}">{html.escape(each.get("unit_name_line") or "")}</td>'
               f'<td>单位：{each["amount_unit"]}</td></tr>')
    covered = set()
    found = spans(header)
    for r, row in enumerate(header):
        cells = []
        for c, text in enumerate(row):
            if (r, c) in covered:
                continue
            high, wide = found.get((r, c), (1, 1))
            covered |= {(r + i, c + j) for i in range(high) for j in range(wide)}
            cells.append(f'<th rowspan="{high}" colspan="{wide}">{html.escape(text)}</th>')
        out.append('<tr>' + ''.join(cells) + '</tr>')
    for row in body:
        out.append('<tr>' + ''.join(f'<td>{html.escape(text)}</td>' for text in row) + '</tr>')
    for note in each.get('notes') or []:
        out.append(f'<tr><td colspan="{width}">{html.escape(note)}</td></tr>')
    out.append('</table><p></p>')
    return '\n'.join(out)


def convert(files, out, *options):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{profile}', '--headless', *options, '--convert-to', 'xlsx:Calc MS Excel 2007 XML',
                        '--outdir', str(out), *map(str, files)], check=True, stdout=subprocess.DEVNULL)


for sample in ('yanzhou-2024', 'jiyuan-2024', 'zengdu-2024'):
    folder = GOLDEN / sample / 'printed'
    (OUT / sample).mkdir(parents=True, exist_ok=True)
    convert(sorted(folder.glob('*.csv')), OUT / sample, '--infilter=CSV:44,34,76,1')
    with tempfile.TemporaryDirectory() as temporary:
        page = pathlib.Path(temporary) / f'{sample}.html'
        tables = json.loads((folder / 'tables.json').read_text(encoding='utf-8'))
        page.write_text('<html><head><meta charset="utf-8"></head><body>' + '\n'.join(table(folder, t) for t in tables)
                        + '</body></html>', encoding='utf-8')
        convert([page], OUT, '--infilter=HTML (StarCalc)')
