"""The ranges that a text promises, and the numbers that they belong to."""

import pytest
from nbformat import v4

from labkit.release import promises
from labkit.release.promises import Range


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("**You should see** 1.38 to 1.43 (six seeds).", [(1.38, 1.43)]),
        ("You should see a loss of\n2.5e-5 to 8.2e-4.", [(2.5e-5, 8.2e-4)]),
        ("It ends at 1.38 to 1.43.", []),
        ("You should see it fall.\n\nOther seeds: 1.38 to 1.43.", []),
        ("You should see 98.1 to 98.6 %, then 88 to 92 %.", [(98.1, 98.6), (88, 92)]),
        ("You should see it fall from 24 to 16.", []),
        ("You should see 5,200 to 5,830 words, or v1.2 to 3.", []),
        ("You should see 99 to 100.", [(99, 100)]),
    ],
)
def test_ranges_are_read(source, found):
    assert [(one.low, one.high) for one in promises.ranges(source)] == found


def test_a_range_belongs_to_the_cells_on_both_sides():
    see = [v4.new_markdown_cell(f"You should see {i} to 9.") for i in range(3)]
    code = [v4.new_code_cell("1") for _ in range(4)]
    cells = [
        code[0],
        see[0],
        code[1],
        v4.new_markdown_cell("So."),
        code[2],
        see[1],
        see[2],
        code[3],
    ]
    notebook = v4.new_notebook(cells=cells)
    lows = [[one.low for one in promises.beside(notebook, cells.index(c))] for c in code]
    assert lows == [[0], [0, 1], [0, 1], [2]]


@pytest.mark.parametrize(
    ("stored", "fresh", "said"),
    [
        ("1.42 nats", "1.43 nats", None),
        (
            "1.42 nats",
            "1.44 nats",
            "1.44 came where 1.42 is stored; the text promises 1.38 to 1.43",
        ),
        ("−1.42 nats", "−1.37 nats", "-1.37 came where -1.42 is stored"),
        ("1.5 nats", "1.6 nats", None),
        ("7 of 1.4", "8 of 1.4", None),
    ],
)
def test_a_number_may_not_leave_its_range(stored, fresh, said):
    told = promises.broken(stored, fresh, [Range(1.38, 1.43, "1.38 to 1.43")])
    assert (told or "").startswith(said or "") and bool(told) == bool(said)
