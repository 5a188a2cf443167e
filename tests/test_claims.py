"""The claims of the labs: what the frame does with them, and that labs still say them."""

import math
import re

import pytest
from claims import __main__ as run
from claims import frame, ranges

from labkit.data import NoData


def claim(measure, **more):
    return frame.Claim(cell="a", says="some | words", measure=measure, **more)


@pytest.mark.parametrize("value, low, high, holds", [
    (1.5, 1, 2, True), (0.9, 1, 2, False), (2.1, 1, 2, False), (2.1, 1, math.inf, True),
    (math.nan, -math.inf, math.inf, False), (True, 5, 6, True), (False, -1, 1, False),
])  # fmt: skip
def test_a_claim_holds_when_every_shift_lies_in_its_range(value, low, high, holds):
    found = frame.judge(claim(lambda shift: value, low=low, high=high))
    assert found.holds is holds and len(found.values) == 5


def test_as_many_shifts_may_miss_as_the_claim_says():
    def in_four_of_five(shift):
        return shift != 3000

    assert frame.judge(claim(in_four_of_five)).holds is False
    found = frame.judge(claim(in_four_of_five, may_miss=1))
    assert found.holds is True and found.measured() == "4 of 5"
    assert run.row("07", found) == (
        "| 07 | some \\| words | true, in all but 1 | 4 of 5 | holds | 0 |"
    )


def test_less_than_five_shifts_are_refused():
    with pytest.raises(ValueError, match="at least five shifts, not 4"):
        frame.judge(claim(lambda shift: True, shifts=(1, 2, 3, 4)))


def test_where_the_data_cannot_be_had_nothing_is_judged(capsys, monkeypatch):
    def without(shift):
        raise NoData("none")

    monkeypatch.setattr(run, "claims_of", lambda lab: [claim(without), claim(lambda s: 1, high=0)])
    assert run.judge_lab("07") == [None, False]
    said = capsys.readouterr().out
    assert "| no data here | not judged |" in said and "| 1 to 1 | **does not hold** |" in said


def test_a_lab_that_gives_up_on_real_data_judges_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("LABKIT_DATA", str(tmp_path / "nowhere"))
    with pytest.raises(NoData, match="lab 09 went on with made-up data"):
        frame.cells("09", "corpus", real=True)


@pytest.mark.parametrize("holds, status", [(True, 0), (None, 0), (False, 1)])
def test_the_status_is_1_when_a_claim_does_not_hold(holds, status, capsys, monkeypatch):
    class Here:
        def __init__(self, workers):
            assert workers >= 1

        def __enter__(self):
            return self

        def __exit__(self, *_):
            pass

        map = staticmethod(map)

    monkeypatch.setattr(run, "ProcessPoolExecutor", Here)
    monkeypatch.setattr(run, "judge_lab", lambda lab: [True, holds])
    assert run.main(["07"]) == status
    assert "2 claims: " in capsys.readouterr().out


def test_every_seed_of_a_cell_is_moved():
    source = "a = default_rng(3)\nb = np.random.default_rng(seed)\ntorch.manual_seed(1)"
    assert frame.moved(source, 2000) == (
        "a = default_rng(2000 + 3)\nb = np.random.default_rng(2000 + seed)\n"
        "torch.manual_seed(2000 + 1)"
    )
    assert frame.moved("default_rng()", 2000) == "default_rng()"


def test_a_notebooks_cells_are_run_with_what_they_stand_on():
    scope, other = (frame.cells("08", "perplexity", shift=shift) for shift in (0, 1000))
    assert scope["perplexity"]([0.0], [1]) == 1  # an exercise's own cell
    assert callable(scope["random_batches"]) and "train" not in scope
    assert scope["raw"] != other["raw"], "the data are drawn with another seed"
    edited = frame.cells("08", edits={"data": ("26_000", "500")})
    assert len(edited["sentences"]) == 500
    with pytest.raises(KeyError, match="no-such-cell"):
        frame.cells("08", "no-such-cell")
    with pytest.raises(ValueError, match="does not hold 'nothing like it'"):
        frame.cells("08", edits={"data": ("nothing like it", "")})


def test_the_labs_named_are_judged_and_without_names_all(monkeypatch):
    monkeypatch.setattr(run, "every_lab", lambda: ["05", "07"])
    assert run.chosen(["05"]) == ["05"] and run.chosen([]) == ["05", "07"]


@pytest.mark.parametrize("lab", run.every_lab())
def test_the_words_of_every_claim_stand_in_the_cell_that_it_names(lab):
    texts, claims = frame.code_of(lab, "markdown"), run.claims_of(lab)
    assert claims
    for one in claims:
        assert " ".join(one.says.split()) in " ".join(texts[one.cell].split()), one.says


def test_no_notebook_draws_with_a_seed_that_claims_are_judged_by():
    for lab in (f"{number:02d}" for number in range(1, 13)):
        for cell, source in frame.code_of(lab).items():
            seeds = map(int, re.findall(r"(?:default_rng|manual_seed)\((\d+)", source))
            assert all(seed < min(frame.SHIFTS) for seed in seeds), f"{lab}: {cell}"


def test_a_range_that_speaks_of_seeds_must_lie_in_some_words():
    text = (
        "Predict. Over **ten seeds** it\nended at 1.2 to 1.4 %, nine of ten\nbelow. So 3 to 4 are."
    )
    assert ranges.uncovered(text, []) == ["1.2 to 1.4", "nine of ten"]
    assert ranges.uncovered(text, ["ended at 1.2 to 1.4 %", "ten seeds it"]) == ["nine of ten"]
    assert ranges.uncovered(text, ["at 1.2 to", "ten below"]) == ["1.2 to 1.4", "nine of ten"]
    assert ranges.uncovered(text, ["ended at 1.2 to 1.4 %, nine of ten below"]) == []
    for spoken in (
        "3 or 4 of ten (six seeds)",
        "In draws of ten 0 or 1",
        "Three runs: 1.24 to 1.41",
    ):
        assert len(ranges.uncovered(spoken, [])) == 1, spoken
    for other in ("It runs from 3 to 4.", "Seeds matter. Take 3 to 4.", "- 2 to 3</p>ten seeds"):
        assert not ranges.uncovered(other, []), other


@pytest.mark.parametrize("lab", [f"{number:02d}" for number in range(1, 13)])
def test_every_range_over_seeds_has_a_claim_or_a_reason_why_not(lab):
    left = {cell: words for number, cell, words in ranges.EXEMPT if number == lab}
    claims = run.claims_of(lab) if lab in run.every_lab() else []
    for cell, text in frame.code_of(lab, "markdown").items():
        said = [claim.says for claim in claims if claim.cell == cell]
        more = [words for *where, words in ranges.EXEMPT if where == [lab, cell]]
        missing = ranges.uncovered(text, said + more)
        assert not missing, f"{cell}: neither a claim nor an entry in ranges.EXEMPT holds {missing}"
        for words in more:
            others = [other for other in more if other != words]
            needed = len(ranges.uncovered(text, said + others))
            assert needed, f"{cell}: {words!r} is exempt, and holds no range that needs it"
        left.pop(cell, None)
    assert not left, f"cells that lab {lab} lacks are exempt: {', '.join(left)}"
