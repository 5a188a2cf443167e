# exercise: torch_gradients
# right: no
# wrong: the gradients are cleared for each row, so that only those of the last row are left
# lines: 13
def torch_gradients(model, inputs, targets, mask):
    def row_loss(tokens, wanted, real):
        n = int(real.sum())
        logits, _ = model(tokens[None, :])
        return F.cross_entropy(logits[0, :n], wanted[:n], reduction="sum")

    total = 0.0
    for row in zip(*map(torch.as_tensor, (inputs, targets, mask))):
        model.zero_grad()
        loss = row_loss(*row)
        loss.backward()
        total += loss.item()
    weights = model.rnn.weight_ih_l0, model.rnn.weight_hh_l0, model.linear.weight
    biases = model.rnn.bias_ih_l0, model.linear.bias
    return total, (
        *(w.grad.numpy() for w in weights),
        *(b.grad.numpy().reshape(-1, 1) for b in biases),
    )
