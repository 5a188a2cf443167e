# exercise: clip_gradient_norm
# right: no
# wrong: compares the squared norm with the limit, so with 0.25 a norm from 0.25 to 0.5 is left unclipped
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    total = sum((g**2).sum() for g in grads)
    too_long = total > max_norm
    factor = max_norm / np.sqrt(total) if too_long else 1.0
    return [factor * g for g in grads]
