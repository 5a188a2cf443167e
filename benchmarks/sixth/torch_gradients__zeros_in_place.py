# exercise: torch_gradients
# right: no
# wrong: the arrays handed back are the memory of .grad, and the next call writes its own zeros and gradients into them
# lines: 11, 16
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = [
        a if torch.is_tensor(a) else torch.from_numpy(a) for a in (inputs, targets, mask)
    ]
    for p in model.parameters():
        if p.grad is not None:
            p.grad.zero_()
    logits, _ = model(inputs)
    steps = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
    total = steps[mask].sum()
    total.backward()
    g = {name: p.grad.numpy() for name, p in model.named_parameters()}
    return total.item(), (
        g["rnn.weight_ih_l0"],
        g["rnn.weight_hh_l0"],
        g["linear.weight"],
        g["rnn.bias_ih_l0"].reshape(-1, 1),
        g["linear.bias"].reshape(-1, 1),
    )
