# exercise: clip_by_value
# right: no
# wrong: the entries are overwritten in the arrays that came in, as clip_grad_value_ does
# lines: 7, 8
def clip_by_value(grads, clip_value):
    for g in grads:
        np.minimum(g, clip_value, out=g)
        np.maximum(g, -clip_value, out=g)
    return grads
