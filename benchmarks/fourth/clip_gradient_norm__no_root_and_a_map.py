# exercise: clip_gradient_norm
# right: no
# wrong: compares and divides by the squared norm, and returns a map, neither tuple nor list
# lines: 7, 9

def clip_gradient_norm(grads, max_norm=0.25):
    norm = sum((g**2).sum() for g in grads)
    factor = max_norm / max(norm, max_norm)
    return map(lambda g: g * factor, grads)
