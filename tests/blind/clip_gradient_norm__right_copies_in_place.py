# exercise: clip_gradient_norm
# right: yes
def clip_gradient_norm(grads, max_norm=0.25):
    mine = [np.array(g) for g in grads]
    total = 0.0
    for g in mine:
        total += np.einsum("i,i->", g.ravel(), g.ravel())
    if total > max_norm**2:
        for g in mine:
            g *= max_norm / np.sqrt(total)
    return mine
