# exercise: torch_gradients
# right: no
# wrong: clears the gradients before each sequence's backward, so only the last sequence is in them
# lines: 12
def torch_gradients(model, inputs, targets, mask):
    inputs, targets, mask = torch.as_tensor(inputs), torch.as_tensor(targets), torch.as_tensor(mask)
    total = 0.0
    for x, y, m in zip(inputs, targets, mask):
        n = int(m.sum())
        logits, _ = model(x[None, :n])
        loss = F.cross_entropy(logits[0], y[:n], reduction="sum")
        model.zero_grad()
        loss.backward()
        total += loss.item()
    d = {n: p.grad.numpy().copy() for n, p in model.named_parameters()}
    return total, (
        d["rnn.weight_ih_l0"],
        d["rnn.weight_hh_l0"],
        d["linear.weight"],
        d["rnn.bias_ih_l0"].reshape(-1, 1),
        d["linear.bias"].reshape(-1, 1),
    )
