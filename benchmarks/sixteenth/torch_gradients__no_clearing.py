# exercise: torch_gradients
# right: no
# wrong: The gradients of earlier calls are not cleared, so they are added in.
# lines: 9
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(inputs)
    loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    loss.backward()

    def grab(name):
        g = model.get_parameter(name).grad.numpy().copy()
        return g if g.ndim == 2 else g[:, np.newaxis]

    names = "rnn.weight_ih_l0 rnn.weight_hh_l0 linear.weight rnn.bias_ih_l0 linear.bias".split()
    return float(loss), tuple(grab(n) for n in names)
