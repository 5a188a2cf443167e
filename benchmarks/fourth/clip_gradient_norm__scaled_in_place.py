# exercise: clip_gradient_norm
# right: no
# wrong: *= writes into the arrays that came in
# lines: 13

def clip_gradient_norm(grads, max_norm=0.25):
    total = 0.0
    for g in grads:
        total += np.sum(g * g)
    norm = total**0.5
    if norm > max_norm:
        for g in grads:
            g *= max_norm / norm
    return grads
