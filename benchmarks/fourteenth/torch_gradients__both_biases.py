# exercise: torch_gradients
# right: no
# wrong: the gradients of torch's two hidden biases are added, which is twice NumPy's
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [torch.as_tensor(a) for a in (inputs, targets, mask)]
    model.zero_grad()
    logits, _ = model(inputs)
    steps = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
    steps.backward()
    g = {name: p.grad.detach().clone().numpy() for name, p in model.named_parameters()}
    b_hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    return steps.item(), (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        b_hidden.reshape(-1, 1),
        g["linear.bias"].reshape(-1, 1),
    )
