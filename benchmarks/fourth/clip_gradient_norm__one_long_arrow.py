# exercise: clip_gradient_norm
# right: yes

def clip_gradient_norm(grads, max_norm=0.25):
    arrow = np.concatenate([np.ravel(g) for g in grads])
    length = np.sqrt(arrow @ arrow)
    if length <= max_norm:
        return tuple(grads)
    shorter = arrow * (max_norm / length)
    ends = np.cumsum([np.size(g) for g in grads])[:-1]
    return tuple(part.reshape(g.shape) for part, g in zip(np.split(shorter, ends), grads))
