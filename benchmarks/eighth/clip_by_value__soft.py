# exercise: clip_by_value
# right: no
# wrong: every entry is squashed with tanh, so small entries change and large ones never quite reach the limit
# lines: 8
def clip_by_value(grads, clip_value):
    out = []
    for name, g in zip(["U", "V", "W", "b_hidden", "b_out"], grads):
        out.append(clip_value * np.tanh(g / clip_value))
    return tuple(out)
