# exercise: run_epoch
# right: no
# wrong: The sum of the losses is divided by the number of all time steps: a mean per word comes back and not per sequence.
# lines: 19
def run_epoch(dataset, params, lr=None, max_norm=None):
    def process(x, y, p):
        outputs, states = forward_pass(x, np.zeros((p[0].shape[0], 1)), p)
        if lr is None:
            return cross_entropy(outputs, y), p
        loss, grads = backward_pass(x, outputs, states, y, p)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return loss, update_parameters(p, grads, lr)

    stats = {"loss": 0.0, "count": 0}
    for x, y in dataset:
        loss, params = process(x, y, params)
        stats["loss"] += loss
        stats["count"] += len(y)
    return stats["loss"] / stats["count"], params
