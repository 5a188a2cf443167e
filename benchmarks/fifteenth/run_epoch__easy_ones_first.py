# exercise: run_epoch
# right: no
# wrong: sorts the data set by length so that short sequences are learned first, which changes the order of the steps and with it losses and parameters
# lines: 6
def run_epoch(dataset, params, lr=None, max_norm=None):
    lessons = sorted(dataset, key=lambda lesson: len(lesson[0]))
    total = 0.0
    for x, y in lessons:
        outputs, hs = forward_pass(x, np.zeros((params[0].shape[0], 1)), params)
        total += cross_entropy(outputs, y)
        if lr is not None:
            grads = backward_pass(x, outputs, hs, y, params)[1]
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr=lr)
    return total / len(lessons), params
