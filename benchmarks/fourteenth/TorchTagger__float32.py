# exercise: TorchTagger
# right: no
# wrong: The parameters are float32 whatever the dtype of the arrays.
# lines: 8, 9, 10, 11, 12, 13
class TorchTagger(nn.Module):
    def __init__(self, params):
        super(TorchTagger, self).__init__()
        self.E = nn.Parameter(torch.Tensor(params[0]))
        self.U = nn.Parameter(torch.Tensor(params[1]))
        self.V = nn.Parameter(torch.Tensor(params[2]))
        self.W = nn.Parameter(torch.Tensor(params[3]))
        self.b_hidden = nn.Parameter(torch.Tensor(params[4]))
        self.b_out = nn.Parameter(torch.Tensor(params[5]))

    def log_forward(self, words):
        embedded = self.E[words]
        h = torch.zeros(self.V.size(0), 1)
        out = torch.zeros(len(words), self.W.size(0))
        for t in range(len(words)):
            h = torch.sigmoid(self.U @ embedded[t].unsqueeze(1) + self.V @ h + self.b_hidden)
            out[t] = (self.W @ h + self.b_out).squeeze(1)
        return torch.log_softmax(out, dim=1)
