# exercise: run_epoch
# right: no
# wrong: updates in place, and reports only the last loss
# lines: 14, 15
# needs: forward_pass, backward_pass, clip_gradient_norm
def run_epoch(dataset, params, lr=None, max_norm=None):
    for x, y in dataset:
        o, s = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        loss, grads = backward_pass(x, o, s, y, params)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            for p, g in zip(params, grads):
                p -= lr * g
    return loss, params
