# exercise: clip_gradient_norm
# right: no
# wrong: The root is missing: the square of the norm is compared with the limit and divided by.
# lines: 6
def length(arrays):
    return sum(float(np.vdot(a, a)) for a in arrays)

def clip_gradient_norm(grads, max_norm=0.25):
    n = length(grads)
    return [g * max_norm / n for g in grads] if n > max_norm else grads
