# exercise: clip_gradient_norm
# right: no
# wrong: The factor max_norm / (max_norm + norm) acts on short gradients too and makes long ones too short.
# lines: 7
def clip_gradient_norm(grads, max_norm=0.25):
    norm = np.sqrt(sum(np.sum(g * g) for g in grads))
    scale = max_norm / (max_norm + norm)
    return [scale * g for g in grads]
