# exercise: TorchTagger
# right: no
# wrong: the parameters are turned into float32, and the softmax runs over the words instead of the tags
# lines: 9, 10, 11, 12, 13, 14, 15
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        E, U, V, W, b_hidden, b_out = params
        self.E = nn.Parameter(torch.FloatTensor(E))
        self.U = nn.Parameter(torch.FloatTensor(U))
        self.V = nn.Parameter(torch.FloatTensor(V))
        self.W = nn.Parameter(torch.FloatTensor(W))
        self.b_hidden = nn.Parameter(torch.FloatTensor(b_hidden))
        self.b_out = nn.Parameter(torch.FloatTensor(b_out))
        self.log_softmax = nn.LogSoftmax(dim=0)

    def log_forward(self, words):
        hidden = torch.zeros(self.V.shape[0], 1)
        outputs = []
        for word in words:
            embedded = self.E[word].view(-1, 1)
            hidden = torch.sigmoid(self.U @ embedded + self.V @ hidden + self.b_hidden)
            outputs.append(self.W @ hidden + self.b_out)
        return self.log_softmax(torch.cat(outputs, dim=1).T)
