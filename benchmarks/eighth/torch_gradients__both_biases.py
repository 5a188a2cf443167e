# exercise: torch_gradients
# right: no
# wrong: The gradients of torch's two hidden biases are added, which is twice the gradient of NumPy's single one.
# lines: 7
def numpy_grads(model):
    g = {name: p.grad.detach().numpy().copy() for name, p in model.named_parameters()}
    b_hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    return (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        b_hidden.reshape(-1, 1),
        g["linear.bias"].reshape(-1, 1),
    )


def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = map(torch.as_tensor, (inputs, targets, mask))
    logits = model(inputs)[0][mask]
    loss = F.cross_entropy(logits, targets[mask], reduction="sum")
    model.zero_grad()
    loss.backward()
    return loss.item(), numpy_grads(model)
