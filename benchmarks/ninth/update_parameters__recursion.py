# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    if len(params) == 0:
        return ()
    (p, *ps), (g, *gs) = params, grads
    return (np.add(p, np.multiply(-lr, g)), *update_parameters(ps, gs, lr))
