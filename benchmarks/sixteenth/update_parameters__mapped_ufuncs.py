# exercise: update_parameters
# right: yes
def update_parameters(params, grads, lr=1e-3):
    def downhill(param, grad):
        return np.add(param, np.multiply(-lr, grad))

    return tuple(map(downhill, params, grads))
