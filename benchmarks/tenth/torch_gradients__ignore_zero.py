# exercise: torch_gradients
# right: no
# wrong: marks padding by target 0 and ignores that index, which also drops the real steps whose target is token 0
# lines: 13, 16
def torch_gradients(model, inputs, targets, mask):
    """Loss and gradients via autograd."""
    device = next(model.parameters()).device
    inputs = torch.as_tensor(inputs, device=device)
    targets = torch.as_tensor(targets, device=device)
    mask = torch.as_tensor(mask, device=device)

    pad_idx = 0
    criterion = nn.CrossEntropyLoss(ignore_index=pad_idx, reduction="sum")
    model.zero_grad(set_to_none=True)
    logits, _ = model(inputs)
    loss = criterion(logits.permute(0, 2, 1), targets.masked_fill(~mask, pad_idx))
    loss.backward()

    def grad_of(param, column=False):
        g = param.grad.detach().cpu().numpy().copy()
        return g.reshape(-1, 1) if column else g

    return loss.item(), (
        grad_of(model.rnn.weight_ih_l0),
        grad_of(model.rnn.weight_hh_l0),
        grad_of(model.linear.weight),
        grad_of(model.rnn.bias_ih_l0, column=True),
        grad_of(model.linear.bias, column=True),
    )
