"""Grade one submission where a platform runs it: Gradescope, or Classroom 50.

    python -m labkit.grading.platforms gradescope --lab 03_forward --seed 7 SUBMISSION RESULT

The core is that of `labkit grade`. Without a sandbox it refuses, unless told --without-sandbox;
when the grader itself fails, it writes no result and ends with another status than 0, which
platforms show as a failure of the autograder and not as a 0.
"""

import argparse
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from labkit.engine.exercise import Exercise
from labkit.engine.theirs import Json
from labkit.grading import box, find, frame, release, states, task, warm
from labkit.grading.records import Row
from labkit.release.course import Course
from labkit.release.errors import CourseError
from labkit.reports import html

_TENTHS = 10  # Classroom 50 takes whole points only


@dataclass(frozen=True)
class Outcome:
    """One submission's result. file: which of its files counts; said: what else to know."""

    lab: str
    exercises: list[Exercise]
    rows: list[Row]
    file: str = ""
    said: str = ""


def grade(folder: Path, lab: str, seed: int, root: str | None, sandbox: bool = True) -> Outcome:
    """Grade what one student handed in for one lab. Raises CourseError where that is not to be
    had: no sandbox, or a fault of the grader."""
    if sandbox and not box.bubblewrap():
        what = "there is no sandbox here (bubblewrap cannot run), so a submission could read the "
        way = "allow user namespaces there, or export again with --without-sandbox"
        raise CourseError("labkit", f"{what}answers and change its result", way)
    labs = release.find(Course.find(root))
    found = find.find([folder], labs, person="submission")
    mine = [s for s in found.submissions if s.lab == lab]
    exercises = labs[lab].exercises
    if not mine:
        names = ", ".join(label for label, _ in found.unplaced) or "no notebook"
        return _open(lab, exercises, states.NOT_SUBMITTED, f"no file of {lab} was found ({names})")
    data = mine[0].source.read()
    made = task.grade_one(data, lab, seed_for(seed, data), root)
    if made["state"] == states.FAULT or any(r.state == states.FAULT for r in made["rows"]):
        raise CourseError("labkit", "the grader failed", "run it again; if that does not help, "
                          "tell your instructor")  # fmt: skip
    said = "; ".join(t for t in (made["why"], *found.doubts.values()) if t)
    if not made["rows"]:
        return _open(lab, exercises, made["state"], said, mine[0].label)
    rows = {row.exercise: row for row in made["rows"]}
    return Outcome(lab, exercises, [rows[e.name] for e in exercises], mine[0].label, said)


def seed_for(secret: int, data: bytes) -> int:
    """The seed of one submission. Every export has one secret, and one student may hand in again
    and again: what an error message shows of the inputs tells nothing of those that come next,
    and the same file has the same score."""
    mark = hashlib.sha256(data).hexdigest()
    return int(hashlib.sha256(f"{secret}:{mark}".encode()).hexdigest()[:15], 16)


def _open(lab: str, exercises: list[Exercise], state: str, why: str, file: str = "") -> Outcome:
    return Outcome(lab, exercises, [Row(e.name, state, notes=(why,)) for e in exercises], file, why)


def gradescope(outcome: Outcome) -> dict[str, Json]:
    """results.json as Gradescope takes it."""
    tests = []
    for exercise, row in zip(outcome.exercises, outcome.rows, strict=True):
        tests.append({
            "name": f"{exercise.name}{'' if row.points is not None else f' ({row.state})'}",
            "number": exercise.number,
            "score": row.points or 0,
            "max_score": exercise.points,
            "status": "passed" if row.result == "passed" else "failed",
            "output": _words(row),
            "output_format": "html",
            "visibility": "visible",
        })  # fmt: skip
    file = frame.text(outcome.file or "nothing")
    said = [
        f"<p>Graded: {file}.</p>",
        *([f"<p>{frame.text(outcome.said)}.</p>"] * bool(outcome.said)),
    ]
    return {"score": sum(t["score"] for t in tests),
            "output": "".join(said), "output_format": "html", "visibility": "visible",
            "stdout_visibility": "hidden", "tests": tests}  # fmt: skip


def _words(row: Row) -> str:
    """An exercise's feedback, in the words of `check`."""
    parts = [f"<p>Note: {frame.text(note)}.</p>" for note in row.notes]
    if row.points is None:
        parts.append(f"<p>{frame.text(row.state.capitalize())}: no score yet.</p>")
    if row.verdict is not None:
        parts.append(frame.harmless(html.render(row.verdict)))
    elif row.state == states.NOT_WRITTEN:
        parts.append("<p>Not written yet.</p>")
    return "".join(parts)


def classroom50(outcome: Outcome, where: Mapping[str, str]) -> dict[str, Json]:
    """result.json as Classroom 50 takes it: whole numbers, ten for each point. where: the
    environment in which its runner starts an autograder."""
    tests = []
    for exercise, row in zip(outcome.exercises, outcome.rows, strict=True):
        tests.append({
            "test-name": f"{exercise.number} {exercise.name}",
            "passed": row.result == "passed",
            "score": round(_TENTHS * (row.points or 0)),
            "max-score": _TENTHS * exercise.points,
            "state": row.state,
            "notes": list(row.notes),
        })  # fmt: skip
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "schema": "classroom50/result/v1",
        "classroom": where["CLASSROOM"],
        "assignment": where["ASSIGNMENT"],
        "assignment_type": where.get("ASSIGNMENT_TYPE", "individual"),
        "owner": where.get("OWNER") or where.get("USERNAME", ""),
        "submission": where["SUBMISSION_TAG"],
        "commit": where["COMMIT_URL"],
        "release": where["RELEASE_URL"],
        "review": where.get("REVIEW_URL") or where["COMMIT_URL"],
        "datetime": now,
        "score": sum(t["score"] for t in tests),
        "max-score": sum(t["max-score"] for t in tests),
        "tests": tests,
    }


def main(arguments: list[str] | None = None) -> int:
    """Grade and write the result; 1 where there can be none."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("form", choices=("gradescope", "classroom50"))
    parser.add_argument("submission", type=Path)
    parser.add_argument("result", type=Path)
    parser.add_argument("--lab", required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--root")
    parser.add_argument("--without-sandbox", action="store_true")
    o = parser.parse_args(arguments)
    try:
        o.result.unlink(missing_ok=True)  # what lies there is not of this run
        outcome = grade(o.submission, o.lab, o.seed, o.root, not o.without_sandbox)
    except (CourseError, OSError) as error:
        print(f"labkit: {error}", file=sys.stderr)
        return 1
    finally:
        warm.close_all()
    made = gradescope(outcome) if o.form == "gradescope" else classroom50(outcome, os.environ)
    o.result.parent.mkdir(parents=True, exist_ok=True)
    o.result.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
