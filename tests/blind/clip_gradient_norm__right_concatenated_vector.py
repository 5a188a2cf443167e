# exercise: clip_gradient_norm
# right: yes
def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([g.ravel() for g in grads])
    length = np.linalg.norm(arrow)
    if length <= max_norm:
        return grads
    return tuple(g * (max_norm / length) for g in grads)
