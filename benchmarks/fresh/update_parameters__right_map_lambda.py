# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    return tuple(map(lambda p, g: p - lr * g, params, grads))
