# exercise: update_parameters
# right: no
# wrong: copy.copy copies the list and not the arrays in it, so the caller's parameters are changed
# lines: 9, 11
import copy


def update_parameters(params, grads, lr=1e-3):
    new_params = copy.copy(list(params))
    for new, grad in zip(new_params, grads):
        new -= lr * grad
    return new_params
