# exercise: clip_gradient_norm
# right: no
# wrong: bends the norm smoothly towards the limit with a tanh, so gradients within the limit are shortened as well
# lines: 9
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum(np.sum(g * g) for g in grads))
    if norm == 0:
        return list(grads)
    new_norm = max_norm * np.tanh(norm / max_norm)
    return [g * (new_norm / norm) for g in grads]
