# exercise: torch_gradients
# right: no
# wrong: takes the softmax, lifts it to at least 1e-8 and then takes the logarithm, so a very unlikely target costs 18.4 at most and sends back no gradient
# lines: 10
def torch_gradients(model, inputs, targets, mask):
    x, y, m = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    model.zero_grad(set_to_none=True)
    p = model(x)[0].softmax(dim=2)
    p = p.gather(2, y[:, :, None])[:, :, 0]
    loss = -(p.clamp(min=1e-8).log()[m]).sum()
    loss.backward()

    def grad(tensor):
        g = tensor.grad.numpy().copy()
        return g.reshape(len(g), -1)

    rnn, lin = model.rnn, model.linear
    return float(loss), (
        grad(rnn.weight_ih_l0),
        grad(rnn.weight_hh_l0),
        grad(lin.weight),
        grad(rnn.bias_hh_l0),
        grad(lin.bias),
    )
