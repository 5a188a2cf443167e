# exercise: merge_heads
# right: no
# wrong: Only heads 0 and 1 are joined, so with any other number of heads the result is too short or there is an error.
# lines: 6
def merge_heads(x):
    first, second = x[:, 0], x[:, 1]
    return np.concatenate([first, second], axis=2)
