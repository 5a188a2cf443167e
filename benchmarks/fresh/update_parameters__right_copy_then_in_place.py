# exercise: update_parameters
# right: yes
import copy

def update_parameters(params, grads, lr=1e-3):
    new = copy.deepcopy(list(params))
    for n, g in zip(new, grads):
        n -= np.multiply(lr, g)
    return new
