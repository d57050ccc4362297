// What the server does not say itself. Without words the fault may pass, and the file is tried again.
function wordsOf(request) {
  if (request.response?.error) return request.response.error;
  if (request.status === 413) return '文件超过上限，请压缩后再上传。';
  if (request.status === 401) return '登录已过期。请移除后先提交，重新登录后内容还在，再选一次文件。';
  return request.status < 500 && request.status !== 408 ? '没有上传成功，请刷新页面、重新登录后再试。' : null;
}

/** Sends one file. @returns what was stored: id, name, size, thumbnail. @throws { words }, null when it is worth another try. */
export function send(body, onProgress) {
  return new Promise((done, fail) => {
    // fetch does not tell how much has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', '/attachments');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.timeout = 120000;
    request.responseType = 'json';
    request.upload.onprogress = event => { if (event.lengthComputable) onProgress(event.loaded / event.total); };
    request.onload = () => {
      if (request.status === 200 && request.response) done(request.response);
      else fail({ words: wordsOf(request) });
    };
    request.onerror = request.ontimeout = () => fail({ words: null });
    request.send(body);
  });
}
