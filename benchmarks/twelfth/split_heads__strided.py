# exercise: split_heads
# right: no
# wrong: head h gets every heads-th entry beginning at h, not a run of neighbouring entries
# lines: 6
def split_heads(x, heads):
    return np.stack([x[:, :, h::heads] for h in range(heads)], axis=1)
