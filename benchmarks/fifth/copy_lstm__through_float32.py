# exercise: copy_lstm
# right: no
# wrong: The arrays go through float32 on their way, so the layers have only seven right digits.
# lines: 6
def copy_lstm(params, lstm, linear):
    tensors = [torch.FloatTensor(p) for p in params]
    tensors.insert(3, torch.zeros_like(tensors[2]))
    targets = list(lstm.parameters()) + list(linear.parameters())
    for target, tensor in zip(targets, tensors):
        target.data.copy_(tensor.reshape(target.shape))
