# exercise: update_parameters
# right: no
# wrong: the rate 1e-3 is written in, the argument lr is ignored

def update_parameters(params, grads, lr=1e-3):
    def moved(k):
        return params[k] - 1e-3 * grads[k]

    return tuple(moved(k) for k in range(5))
