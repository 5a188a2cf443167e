"""The answers, collected as their modules are imported."""

from by_hand import Answers

ANSWERS = Answers("02_dataset")
right, wrong = ANSWERS.right, ANSWERS.wrong
