# exercise: merge_heads
# right: no
# wrong: lays the second half of the heads beside the first half until one is left, which puts four and more heads in another order and fails for three
# lines: 8
def merge_heads(x):
    while x.shape[1] > 1:
        half = x.shape[1] // 2
        x = np.concatenate([x[:, :half], x[:, half:]], axis=-1)
    return x[:, 0]
