# exercise: torch_gradients
# right: no
# wrong: Padded targets are set to 0 and index 0 is ignored in the loss, so real targets with index 0 are left out as well.
# lines: 11
PAD = 0


def torch_gradients(model, inputs, targets, mask):
    inputs = torch.as_tensor(inputs)
    targets = torch.as_tensor(targets).masked_fill(~torch.as_tensor(mask), PAD)
    criterion = nn.CrossEntropyLoss(ignore_index=PAD, reduction="sum")

    model.zero_grad()
    logits, _ = model(inputs)
    loss = criterion(logits.flatten(0, 1), targets.flatten())
    loss.backward()

    grads = {name: p.grad.clone().numpy() for name, p in model.named_parameters()}
    return float(loss), (
        grads["rnn.weight_ih_l0"],
        grads["rnn.weight_hh_l0"],
        grads["linear.weight"],
        grads["rnn.bias_ih_l0"].reshape(-1, 1),
        grads["linear.bias"].reshape(-1, 1),
    )
