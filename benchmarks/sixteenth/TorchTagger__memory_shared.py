# exercise: TorchTagger
# right: no
# wrong: the parameters share memory with the arrays that were given
# lines: 10
class TorchTagger(nn.Module):
    """The tagger with the parameters (E, U, V, W, b_hidden, b_out), given as NumPy arrays."""

    def __init__(self, params):
        super().__init__()
        tensors = [torch.from_numpy(np.asarray(p)) for p in params]
        names = ("E", "U", "V", "W", "b_hidden", "b_out")
        for name, tensor in zip(names, tensors):
            setattr(self, name, nn.Parameter(tensor))

    def log_forward(self, words):
        embedded = self.E[words]
        h = torch.zeros(self.V.shape[0], dtype=self.V.dtype)
        hs = []
        for x in embedded:
            h = torch.sigmoid(self.U @ x + self.V @ h + self.b_hidden.squeeze(1))
            hs.append(h)
        scores = torch.stack(hs) @ self.W.T + self.b_out.squeeze(1)
        return nn.functional.log_softmax(scores, dim=-1)
