# exercise: torch_gradients
# right: no
# wrong: Adds the gradients of the two hidden biases, so d_b_hidden is twice what it should be.
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    model.zero_grad()
    z = model(x)[0]
    loss = F.cross_entropy(z[m], y[m], reduction="sum")
    loss.backward()
    g = {name: p.grad.numpy().copy() for name, p in model.named_parameters()}
    hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    return loss.item(), (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        hidden[:, None],
        g["linear.bias"][:, None],
    )
