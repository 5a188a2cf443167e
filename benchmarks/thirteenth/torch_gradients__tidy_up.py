# exercise: torch_gradients
# right: no
# wrong: the gradients are zeroed after they were collected, and the arrays share their memory
# lines: 13, 23, 24
class Clean:
    def __init__(self, model):
        self.model = model

    def __enter__(self):
        self.model.zero_grad()

    def __exit__(self, *_):
        self.model.zero_grad(set_to_none=False)


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    rnn, linear = model.rnn, model.linear
    with Clean(model):
        logits, _ = model(inputs)
        loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
        loss.backward()
        grads = [p.grad.numpy() for p in (rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight)]
        grads += [p.grad.numpy()[:, None] for p in (rnn.bias_ih_l0, linear.bias)]
    return loss.item(), tuple(grads)
