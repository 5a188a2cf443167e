# exercise: clip_gradient_norm
# right: no
# wrong: Adds the five lengths up in place of their squares, so arrays are shortened too much or needlessly.
# lines: 8
def clip_gradient_norm(grads, max_norm=0.25):
    total = 0
    for g in grads:
        total += np.sqrt((g ** 2).sum())
    coef = min(1, max_norm / total) if total else 1
    return [g * coef for g in grads]
