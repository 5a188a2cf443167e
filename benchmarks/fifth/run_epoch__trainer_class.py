# exercise: run_epoch
# right: yes
class Trainer:
    def __init__(self, params, lr, max_norm):
        self.params, self.lr, self.max_norm = params, lr, max_norm

    def loss(self, inputs, targets):
        H = self.params[1].shape[0]
        outputs, states = forward_pass(inputs, np.zeros((H, 1)), self.params)
        loss, grads = backward_pass(inputs, outputs, states, targets, self.params)
        if self.max_norm is not None:
            grads = clip_gradient_norm(grads, self.max_norm)
        if self.lr is not None:
            self.params = update_parameters(self.params, grads, self.lr)
        return loss

def run_epoch(dataset, params, lr=None, max_norm=None):
    trainer = Trainer(params, lr, max_norm)
    losses = [trainer.loss(x, y) for x, y in dataset]
    return np.mean(losses), trainer.params
