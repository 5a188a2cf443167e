# exercise: clip_gradient_norm
# right: no
# wrong: thinks clipping brings the arrow to the length max_norm: short ones are stretched, zeros become NaN
# lines: 9

def clip_gradient_norm(grads, max_norm=0.25):
    # unit vector times the length that we want
    norm = np.sqrt(sum(np.sum(np.square(g)) for g in grads))
    return tuple(max_norm * g / norm for g in grads)
