# exercise: torch_gradients
# right: no
# wrong: padded targets become 0 and index 0 is ignored, so real steps whose target is token 0 are left out too
# lines: 8, 9
def torch_gradients(model, inputs, targets, mask, pad=0):
    x, y, m = (torch.as_tensor(a) for a in (inputs, targets, mask))
    logits, _ = model(x)
    criterion = nn.CrossEntropyLoss(ignore_index=pad, reduction="sum")
    loss = criterion(logits.transpose(1, 2), y.masked_fill(~m, pad))
    model.zero_grad()
    loss.backward()
    named = dict(model.named_parameters())
    order = "rnn.weight_ih_l0", "rnn.weight_hh_l0", "linear.weight", "rnn.bias_ih_l0", "linear.bias"
    grads = [named[key].grad.numpy().copy() for key in order]
    grads[3], grads[4] = grads[3][:, None], grads[4][:, None]
    return loss.item(), tuple(grads)
