# exercise: torch_gradients
# right: no
# wrong: adds the gradients of torch's two hidden biases, since their values are added, and gets twice d_b_hidden
# lines: 13
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = (torch.as_tensor(part) for part in (inputs, targets, mask))
    model.zero_grad()
    logits = model(inputs)[0]
    losses = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
    loss = (losses * mask).sum()
    loss.backward()
    g = {name: p.grad.numpy() for name, p in model.named_parameters()}
    d_b_hidden = g["rnn.bias_ih_l0"] + g["rnn.bias_hh_l0"]
    return loss.item(), (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        d_b_hidden[:, None],
        g["linear.bias"][:, None],
    )
