# exercise: update_parameters
# right: no
# wrong: the recursion does not hand the rate on, so all parameters but the first move with the default rate
# lines: 9
def update_parameters(params, grads, lr=1e-3):
    if len(params) == 0:
        return ()
    moved = params[0] - lr * grads[0]
    return (moved,) + update_parameters(params[1:], grads[1:])
