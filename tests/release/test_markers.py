"""The lines that tell a solution from what the learner is given."""

import pytest

from labkit.release import markers

TWO = """class Net:
    def a(self):
        ### BEGIN SOLUTION
        return 1
        ### END SOLUTION

    def b(self):
        ### BEGIN SOLUTION
        return 2
        ### END SOLUTION"""


def test_each_block_becomes_a_stub_at_its_own_indentation():
    assert (
        markers.without_solutions(TWO)
        == """class Net:
    def a(self):
        # YOUR CODE HERE
        raise NotImplementedError

    def b(self):
        # YOUR CODE HERE
        raise NotImplementedError"""
    )


def test_solutions_are_read_block_by_block():
    assert [block.strip() for block in markers.solutions(TWO)] == ["return 1", "return 2"]


def test_code_without_markers_is_left_alone():
    assert markers.without_solutions("x = 1\n\ny = 2") == "x = 1\n\ny = 2"


BEGIN, END = markers.BEGIN, markers.END
BROKEN = {
    "never ends": f"{BEGIN}\nx = 1",
    "never began": f"x = 1\n{END}",
    "inside another": f"{BEGIN}\nx = 1\n{BEGIN}\ny = 1\n{END}\n{END}",
    "END before BEGIN, never began": f"{END}\nx = 1\n{BEGIN}",
    "is empty": f"{BEGIN}\n\n# later\n{END}",
    "indented differently": f"if x:\n    {BEGIN}\n    y = 1\n{END}",
    "reads '## BEGIN SOLUTION'": f"## BEGIN SOLUTION\nx = 1\n{END}",
    "reads '###END SOLUTION'": f"{BEGIN}\nx = 1\n###END SOLUTION",
    "reads '### begin solution'": f"### begin solution\nx = 1\n{END}",
    "reads 'x = 1  ### END SOLUTION'": f"{BEGIN}\nx = 1  ### END SOLUTION",
}


@pytest.mark.parametrize("said", BROKEN)
def test_a_wrong_marker_is_named_with_its_line(said):
    with pytest.raises(markers.MarkerError) as raised:
        markers.without_solutions(BROKEN[said])
    assert said.split(", ")[-1] in raised.value.what
    assert "line" in raised.value.what
    assert raised.value.mend


def test_a_block_outside_of_every_function_leaves_a_cell_that_runs():
    source = "### BEGIN SOLUTION\ndef f():\n    return 1\n### END SOLUTION"
    assert markers.without_solutions(source) == "# YOUR CODE HERE"
