"""The answers, collected as their modules are imported."""

from by_hand import Answers

ANSWERS = Answers("04_backward")
right, wrong = ANSWERS.right, ANSWERS.wrong
