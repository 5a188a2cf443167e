"""Answers to lab 09 as learners write them: right ones in odd styles, and wrong ones."""
